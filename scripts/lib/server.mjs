/** The front gate as the machine runs it: built, or from its source while developing. */
export const gate = { built: 'build/gate.js', source: 'server.ts' }

/**
 * How Node runs the built server (docs/decisions/0012): the youngest objects get 16 MB instead of 128, and the code that Node made of the files is kept for
 * the next start.
 */
export const nodeFlags = ['--max-semi-space-size=8']
export const codeCache = { NODE_COMPILE_CACHE: 'build/.code' }

/**
 * Turns this process into the server, so that signals and the exit code need no messenger.
 * @param {'production' | 'local' | 'development'} mode how strict the server is about its settings
 * @param {Record<string, string>} settings
 */
export function becomeServer(mode, settings) {
  const isDevelopment = mode === 'development'
  const env = { ...process.env, ...settings, APP_MODE: mode, NODE_ENV: isDevelopment ? 'development' : 'production', ...(!isDevelopment && codeCache) }
  process.execve(process.execPath, [process.execPath, ...(isDevelopment ? [gate.source] : [...nodeFlags, gate.built])], env)
}
