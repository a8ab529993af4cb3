import type { Page } from '@playwright/test'
import axe from 'axe-core'

/**
 * What axe finds on a page, as one line a fault: its rule and the elements. It runs in the page itself and keeps its code there: a page of ours has no
 * frames, and the tool that looks into those opens a second page every time, for four times as long.
 */
export const violationsOf = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    // What is still fading in has not got its colours yet.
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.race([Promise.allSettled(moving.map(({ finished }) => finished)), new Promise((resolve) => setTimeout(resolve, 1_000))])
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}
