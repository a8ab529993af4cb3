import { Search } from 'lucide-react'
import { openFind } from '../find/found-words'
import { control, type Tool } from './tool'

export const find: Tool = { name: 'find', icon: Search, shortcut: control('F'), run: (editor) => openFind(editor, 'find'), isPossible: () => true, isReading: true }
