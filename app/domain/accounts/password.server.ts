import { hash, verify } from '@node-rs/argon2'

/** OWASP's argon2id parameters: 19 MiB, 2 passes, 1 lane. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const parallel = 2

let running = 0
const waiting: (() => void)[] = []

/** At most two at once, so that many people signing in do not take the whole machine. */
const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= parallel) await new Promise<void>((go) => waiting.push(go))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, options))

let unmatchable: Promise<string> | undefined

/** Takes as long for an unknown account (`undefined` hash) as for a known one. */
export const isPassword = async (passwordHash: string | null | undefined, password: string): Promise<boolean> => {
  unmatchable ??= hashPassword(crypto.randomUUID())
  const isMatch = await inTurn(async () => verify(passwordHash ?? (await unmatchable!), password))
  return isMatch && Boolean(passwordHash)
}
