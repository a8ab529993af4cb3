export interface PastedPictures {
  /** Pictures that came along in the text itself. */
  files: File[]
  /** How many of the pictures beside the text on the clipboard belong in it. */
  beside: number
  /** How many pictures are only named: they are on somebody's computer or on a web site. */
  missing: number
}

/** A picture of one dot is there to see who reads. */
const isTracker = (picture: Element): boolean => ['width', 'height'].some((side) => Number(picture.getAttribute(side) ?? '9') <= 1) || /(?:width|height):\s*[01]px/.test(picture.getAttribute('style') ?? '')

/**
 * Takes pictures out of the text: those in it become files, for others there may be one on the clipboard, and what is left leaves a word in its place.
 * @param alongside how many pictures are on the clipboard beside the text
 */
export const takePictures = (body: HTMLElement, alongside: number): PastedPictures => {
  const files: File[] = []
  let [beside, missing] = [0, 0]
  for (const picture of body.querySelectorAll('img, picture')) {
    if (!picture.isConnected) continue
    const image = picture.localName === 'img' ? picture : picture.querySelector('img')
    const file = fileFrom(image?.getAttribute('src') ?? '', image?.getAttribute('alt') ?? '')
    if (!image || isTracker(image)) picture.remove()
    else if (file) {
      files.push(file)
      picture.remove()
    } else if (beside < alongside) {
      beside += 1
      picture.remove()
    } else {
      missing += 1
      const alt = image.getAttribute('alt')?.trim()
      picture.replaceWith(alt ? `[afbeelding: ${alt}]` : '[afbeelding]')
    }
  }
  return { files, beside, missing }
}

const fileFrom = (address: string, alt: string): File | null => {
  const [, type, data] = /^data:(image\/(?:png|jpeg|gif|webp));base64,([a-z0-9+/=\s]+)$/i.exec(address) ?? []
  if (!type || !data) return null
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (letter) => letter.charCodeAt(0))
    return new File([bytes], `${alt.slice(0, 100) || 'afbeelding'}.${type.slice(6)}`, { type })
  } catch {
    return null
  }
}
