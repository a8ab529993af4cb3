const patience = 40_000

/** Waits until something holds; at most 40 s, for a machine that does everything at once. What must be quicker is measured apart. */
export const until = async (holds: () => boolean | Promise<boolean>, what = 'what was expected'): Promise<void> => {
  const end = performance.now() + patience
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`It did not happen within 40 s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
