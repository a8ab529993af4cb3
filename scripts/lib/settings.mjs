import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * The few settings the launcher itself needs; the server checks them all. A `.env` file counts, the real environment
 * wins. Every script that follows sees absolute paths.
 */
export function readSettings() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const strict = process.env.NODE_ENV === 'production'
  return {
    strict,
    dataDir: resolve(process.env.DATA_DIR || 'data'),
    seed: process.env.SEED || (strict ? 'none' : 'demo'),
  }
}
