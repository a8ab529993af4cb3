import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const unsafeSecret = /^(.)\1*$|secret|changeme|password/i

/** Every setting of the product. The messages are for whoever runs the server, so they name the setting. */
const settings = z.object({
  APP_MODE: z.enum(['local', 'development', 'production']).default('local'),
  PORT: z.coerce.number({ error: 'PORT must be a number' }).int().min(0, 'PORT must be 0–65535').max(65535, 'PORT must be 0–65535').default(3000),
  HOST: z.string().optional(),
  ORIGIN: z.url({ protocol: /^https?$/, error: 'ORIGIN must be a full address such as https://overleg.woonpunt.be' }).transform((url) => new URL(url).origin).optional(),
  SECRET: z.string().refine((secret) => Buffer.byteLength(secret) >= 32, 'SECRET must be at least 32 bytes').refine((secret) => !unsafeSecret.test(secret), 'SECRET must be random, for example 48 characters of base64').optional(),
  DATA_DIR: z.string().default('./data').transform((path) => resolve(path)),
  SEED: z.enum(['demo', 'none'], { error: 'SEED must be demo or none' }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'SMTP_URL must start with smtp:// or smtps://' }).optional(),
  MAIL_FROM: z.string().min(3, 'MAIL_FROM must be a mail address').default('Woonpunt Overleg <overleg@woonpunt.example>'),
  TRUST_PROXY: z.coerce.number({ error: 'TRUST_PROXY must be the number of proxies in front of the server' }).int().min(0).default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { error: 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent' }).default('info'),
})

const required = (name: string, why: string) => `${name} is missing: ${why}`

/** What production demands besides well-formed settings: nothing may be guessed or made up there. */
const productionFaults = (given: z.infer<typeof settings>): string[] => [
  ...(given.ORIGIN ? [] : [required('ORIGIN', 'the public address, for links in mails and the origin check')]),
  ...(given.ORIGIN?.startsWith('http://') && !/\/\/(localhost|127\.0\.0\.1)(:|$)/.test(given.ORIGIN) ? ['ORIGIN must start with https:// (sign-in cookies travel over https only)'] : []),
  ...(given.SECRET ? [] : [required('SECRET', 'at least 32 random bytes, kept outside the database')]),
  ...(given.SMTP_URL ? [] : [required('SMTP_URL', 'the mail server that sends invitations')]),
  ...(given.SEED === 'demo' ? ['SEED=demo is for trying out: start production with SEED=none'] : []),
]

export interface Env {
  mode: 'local' | 'development' | 'production'
  port: number
  host: string
  origin: string
  secret: string
  dataDir: string
  seed: 'demo' | 'none'
  smtpUrl: string | undefined
  mailFrom: string
  trustProxy: number
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

export class SettingsError extends Error {
  constructor(readonly faults: string[]) {
    super(faults.join('\n'))
  }
}

/**
 * Reads and checks the settings.
 * @throws SettingsError with one plain sentence per fault.
 */
const readEnv = (source: Record<string, string | undefined>): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = settings.safeParse(given)
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map((issue) => issue.message))
  const env = parsed.data
  const isProduction = env.APP_MODE === 'production'
  const faults = isProduction ? productionFaults(env) : []
  if (faults.length > 0) throw new SettingsError(faults)
  return {
    mode: env.APP_MODE,
    port: env.PORT,
    host: env.HOST ?? (isProduction ? '0.0.0.0' : '127.0.0.1'),
    origin: env.ORIGIN ?? `http://localhost:${env.PORT}`,
    secret: env.SECRET ?? localSecret(env.DATA_DIR),
    dataDir: env.DATA_DIR,
    seed: env.SEED ?? (isProduction ? 'none' : 'demo'),
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    trustProxy: env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL,
  }
}

/** Outside production a secret is made once and kept beside the data, readable by its owner alone. */
const localSecret = (dataDir: string): string => {
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(48).toString('base64'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}

export const env: Env = readEnv(process.env)
