import { loadActor } from '~/domain/bodies/load-actor.server'
import { signIn } from '~/domain/accounts/sign-in.server'

/** A device of somebody: it keeps its cookies, as a browser does. */
export class Device {
  #cookies = new Map<string, string>()

  get cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** @throws DomainError as signIn does. */
  async signIn(email: string, password: string): Promise<void> {
    this.keep(await signIn({ email, password, cookieHeader: this.cookieHeader, device: 'Firefox · Windows' }))
  }

  keep(setCookies: string[]): void {
    for (const cookie of setCookies) {
      const [pair = ''] = cookie.split(';')
      const [name = '', value = ''] = pair.split('=')
      if (value) this.#cookies.set(name, value)
      else this.#cookies.delete(name)
    }
  }

  actor = () => loadActor(this.cookieHeader)
}
