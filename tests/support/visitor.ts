/** Somebody with a browser, without the browser: it keeps its cookies, sends its origin and does not follow by itself. */
export class Visitor {
  #cookies = new Map<string, string>()

  constructor(
    readonly url: string,
    /** What goes with every request, e.g. another Origin. */
    readonly headers: Record<string, string> = { origin: url },
  ) {}

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  get = (path: string): Promise<Response> => this.#send(path, { method: 'GET' })

  post = (path: string, form: Record<string, string> = {}): Promise<Response> => this.#send(path, { method: 'POST', body: new URLSearchParams(form) })

  /** @returns the status: 302 when it went well */
  signIn = async (email: string, password: string): Promise<number> => (await this.post('/aanmelden', { email, password })).status

  async #send(path: string, request: RequestInit): Promise<Response> {
    const response = await fetch(`${this.url}${path}`, { ...request, redirect: 'manual', headers: { ...this.headers, cookie: this.cookie } })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value && !/max-age=0/i.test(cookie)) this.#cookies.set(name, value)
      else this.#cookies.delete(name)
    }
    return response
  }
}
