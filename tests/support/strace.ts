import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a vote's way to the disk is made of, in the order it happened. */
export type Call = { kind: 'write'; bytes: string } | { kind: 'sync' } | { kind: 'ack'; key: string }

/** Runs a command under the tracer, which stands beside it: signals go to the command itself. `-y` names the files, `-s` shows a page of SQLite whole. */
export const traced = (file: string): string[] => ['strace', '-D', '-f', '-qq', '-y', '-s', '4096', '-o', file, '-e', 'trace=write,writev,pwrite64,sendto,sendmsg,fsync,fdatasync']

/** @returns why this machine cannot trace, or null when it can. */
export const whyNoTrace = (): string | null => {
  const { status, error, stderr } = spawnSync('strace', ['-D', '-f', '-o', '/dev/null', 'true'], { encoding: 'utf8' })
  if (status === 0) return null
  return error ? 'strace is not installed' : `strace may not trace here: ${stderr.trim().split('\n').at(-1)}`
}

/** A call is told whole when it returns, or in two lines when another thread came between. */
const begun = /^(\d+) +(\w+)\((\d+)<([^>]*)>(.*)$/
const resumed = /^(\d+) +<\.\.\. (\w+) resumed>.*= (-?\d+)/
const acknowledgement = /\\"receipt\\".*?\\"key\\":\\"([\w-]+)\\"/

/** Reads a trace: writes to the journal and acknowledgements count from when they begin, an fsync of the journal from when it has returned well. */
export const readTrace = (file: string): Call[] => {
  const calls: Call[] = []
  const syncing = new Set<string>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, thread = '', name = '', , path = '', rest = ''] = begun.exec(line) ?? []
    const [, waiting = '', back = '', result] = resumed.exec(line) ?? []
    const isJournal = path.endsWith('.db-wal')
    if (isJournal && name.endsWith('sync')) {
      if (rest.endsWith('= 0')) calls.push({ kind: 'sync' })
      else if (rest.includes('<unfinished')) syncing.add(thread)
    } else if (back.endsWith('sync') && syncing.delete(waiting) && result === '0') calls.push({ kind: 'sync' })
    else if (isJournal && /write/.test(name)) calls.push({ kind: 'write', bytes: rest })
    else if (acknowledgement.test(rest)) calls.push({ kind: 'ack', key: acknowledgement.exec(rest)![1]! })
  }
  return calls
}

/** The votes acknowledged before the journal held them, or while something in it had not reached the disk; by their keys. */
export const tooEarly = (calls: Call[]): string[] => {
  const early: string[] = []
  let [waiting, onDisk] = ['', '']
  for (const call of calls) {
    if (call.kind === 'write') waiting += call.bytes
    else if (call.kind === 'sync') [waiting, onDisk] = ['', onDisk + waiting]
    else if (waiting !== '' || !onDisk.includes(call.key)) early.push(call.key)
  }
  return early
}
