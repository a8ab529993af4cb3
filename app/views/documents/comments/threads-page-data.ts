import type { ShownComment, ShownThread, ThreadsPage } from '~/domain/documents/comments/threads.queries.server'

/** What the server told of the threads, as a page has it: moments may be text. */
type Told<Value> = Value extends Date ? Date | string : Value extends (infer Item)[] ? Told<Item>[] : Value extends object ? { [Key in keyof Value]: Told<Value[Key]> } : Value

export type ThreadsPageData = Told<ThreadsPage>
export type ThreadData = Told<ShownThread>
export type CommentData = Told<ShownComment>
export type Reader = ThreadsPage['readers'][number]
