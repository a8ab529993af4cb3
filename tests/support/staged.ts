import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { emptyData } from './template-database'

/**
 * A data folder of its own that a script has filled, in a process of its own: a server can then take it. The script writes what it made as one
 * line of JSON.
 */
export const staged = async <Made>(script: string): Promise<{ dataDir: string; made: Made }> => {
  const dataDir = await emptyData()
  const env = { ...process.env, NODE_ENV: 'production' as const, APP_MODE: 'local', LOG_LEVEL: 'error', DATA_DIR: dataDir }
  const { stdout } = await promisify(execFile)('node_modules/.bin/tsx', [script], { env })
  return { dataDir, made: JSON.parse(stdout.trim().split('\n').at(-1)!) as Made }
}
