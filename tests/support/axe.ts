import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** The looks of text in which axe found no fault, in this process of the tests. */
const readable = new Set<number>()

/**
 * What axe finds on a page, as one line a fault: its rule and the elements. It runs in the page itself and keeps its code there: a page of ours has no
 * frames, and the tool that looks into those opens a second page every time, for four times as long. Three quarters of its time goes to the contrast of
 * colours; text that looks in all of this as other text that was found readable is not measured again.
 */
export const violationsOf = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { faults, looks } = await page.evaluate(lookAt, [...readable])
  for (const look of looks) readable.add(look)
  return faults
}

/** Runs in the page. @returns the faults, and the looks of text that are new and readable, each as a number made of it */
const lookAt = async (known: number[]): Promise<{ faults: string[]; looks: number[] }> => {
  // What is still fading in has not got its colours yet.
  const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  await Promise.race([Promise.allSettled(moving.map(({ finished }) => finished)), new Promise((resolve) => setTimeout(resolve, 1_000))])

  const grounds = new Map<Element | null, string>([[null, '']])
  /** All that is painted behind an element by itself and what it stands in, and how much shines through. */
  const groundOf = (element: Element | null): string => {
    const seen = grounds.get(element)
    if (seen !== undefined) return seen
    const { backgroundColor, backgroundImage, opacity, position, filter } = getComputedStyle(element!)
    const ground = `${groundOf(element!.parentElement)}>${[backgroundColor, backgroundImage, opacity, position, filter].join()}`
    grounds.set(element, ground)
    return ground
  }
  const lookOf = (element: Element): number => {
    const { color, fontSize, fontWeight, textShadow, visibility } = getComputedStyle(element)
    const words = [element.localName, element.className, element.matches(':disabled'), color, fontSize, fontWeight, textShadow, visibility, groundOf(element)].join('|')
    let [high, low] = [0x9dc5, 0x811c9dc5]
    for (const letter of words) {
      low = Math.imul(low ^ letter.codePointAt(0)!, 0x01000193)
      high = Math.imul(high + low, 0x85eb) & 0xfffff
    }
    return high * 2 ** 32 + (low >>> 0)
  }
  const hasText = (element: Element): boolean => element.matches('input, textarea, select') || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())

  const { run } = (window as unknown as { axe: typeof axe }).axe
  const { violations } = await run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } })
  const sound = new Set(known)
  const looks = new Map<Element, number>()
  for (const element of document.body.querySelectorAll('*')) {
    const look = hasText(element) && element.checkVisibility() && lookOf(element)
    if (look && !sound.has(look)) looks.set(element, look)
  }
  // What axe cannot tell, it cannot tell the next time either.
  const { violations: faint, passes, incomplete } =
    looks.size === 0 ? { violations: [], passes: [], incomplete: [] } : await run({ include: [...looks.keys()] as HTMLElement[] }, { runOnly: ['color-contrast'], elementRef: true })
  return {
    faults: [...violations, ...faint].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    looks: [...passes, ...incomplete].flatMap(({ nodes }) => nodes.flatMap(({ element }) => looks.get(element!) ?? [])),
  }
}
