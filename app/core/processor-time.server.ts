/** The processor's time this thread has had, in milliseconds. Unlike the clock's it does not run on while a busy machine does other things. */
export const processorTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}
