import { Keyboard } from 'lucide-react'
import { askDesk } from '../dialogs/ask-desk'
import type { Tool } from './tool'

export const keys: Tool = { name: 'keys', icon: Keyboard, run: (editor) => askDesk(editor, { name: 'keys' }), isPossible: () => true, isReading: true }
