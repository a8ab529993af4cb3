import { createContext } from 'react'

export type Toast = { tone: 'ok' | 'info' | 'error'; text: string }

/** How to say something in passing; silent outside a ToastProvider. */
export const ToastContext = createContext<(toast: Toast) => void>(() => {})
