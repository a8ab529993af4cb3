/**
 * Turns this process into the server, so that signals and the exit code need no messenger.
 * @param {'production' | 'local' | 'development'} mode how strict the server is about its settings
 * @param {Record<string, string>} settings
 */
export function becomeServer(mode, settings) {
  const env = { ...process.env, ...settings, APP_MODE: mode, NODE_ENV: mode === 'development' ? 'development' : 'production' }
  process.execve(process.execPath, [process.execPath, 'server.ts'], env)
}
