/** Who follows a meeting: people, each with one socket or more. */
export class Followers {
  readonly #people = new Map<string, string>()
  readonly #sockets = new Map<string, Set<string>>()

  get areNone(): boolean {
    return this.#people.size === 0
  }

  add(socketId: string, personId: string): void {
    this.#people.set(socketId, personId)
    this.#sockets.set(personId, (this.#sockets.get(personId) ?? new Set()).add(socketId))
  }

  delete(socketId: string): void {
    const personId = this.#people.get(socketId)
    if (personId === undefined) return
    this.#people.delete(socketId)
    const others = this.#sockets.get(personId)!
    others.delete(socketId)
    if (others.size === 0) this.#sockets.delete(personId)
  }

  clear(): void {
    this.#people.clear()
    this.#sockets.clear()
  }

  has(personId: string): boolean {
    return this.#sockets.has(personId)
  }

  personIds(): string[] {
    return [...this.#sockets.keys()]
  }

  socketsOf(personId: string): string[] {
    return [...(this.#sockets.get(personId) ?? [])]
  }
}
