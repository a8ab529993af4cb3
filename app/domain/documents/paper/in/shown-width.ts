import sharp from 'sharp'

/** A pixel of a screen in EMU. */
const pixel = 9_525

/**
 * How wide a picture is shown, in percent of the text (5 to 100); null when that is simply as wide as it is, up to the edge of the text.
 * @param shown and textWidth: in EMU.
 */
export const shownWidth = async (bytes: Uint8Array, shown: number, textWidth: number): Promise<number | null> => {
  const own = await ownWidth(bytes)
  const isWhole = (width: number): boolean => width >= textWidth * 0.995
  if (own !== null && (isWhole(shown) ? isWhole(own * pixel) : Math.abs(own * pixel - shown) < pixel / 2)) return null
  return Math.min(100, Math.max(5, Math.round((100 * shown) / textWidth)))
}

/** Its head alone is read. A picture that cannot be read is told so when it is stored. */
const ownWidth = async (bytes: Uint8Array): Promise<number | null> => {
  try {
    const { width } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return width || null
  } catch {
    return null
  }
}
