import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { rangeOf } from '~/doors/byte-range'
import { storedFilePath } from '~/core/storage.server'
import { storePicture } from '~/domain/documents/files/store-picture.server'
import { aPicture } from '../../support/papers'

const asked = (range: string, more: Record<string, string> = {}, method = 'GET') => rangeOf({ method, headers: new Headers({ Range: range, ...more }) }, 100, '"abc"')

describe('part of a file', () => {
  test('is served as RFC 9110 says', () => {
    expect(asked('bytes=0-9')).toEqual({ start: 0, end: 9 })
    expect(asked('bytes=90-')).toEqual({ start: 90, end: 99 })
    expect(asked('bytes=90-500')).toEqual({ start: 90, end: 99 })
    expect(asked('bytes=-10')).toEqual({ start: 90, end: 99 })
    expect(asked('bytes=-500')).toEqual({ start: 0, end: 99 })
    expect(asked('bytes=0-9', { 'If-Range': '"abc"' })).toEqual({ start: 0, end: 9 })
  })

  test('that does not exist is said to be outside', () => {
    expect(asked('bytes=100-')).toBe('outside')
    expect(asked('bytes=-0')).toBe('outside')
  })

  test('that is asked for in another way, or of a file that changed, is the whole', () => {
    for (const range of ['bytes=-', 'bytes=9-1', 'bytes=0-1,5-6', 'lines=0-1', 'nonsense']) expect(asked(range)).toBeNull()
    expect(asked('bytes=0-9', { 'If-Range': '"old"' })).toBeNull()
    expect(asked('bytes=0-9', {}, 'HEAD')).toBeNull()
  })
})

describe('a picture', () => {
  test('is kept without what it told besides, turned as it was held', async () => {
    const turned = await sharp(await aPicture()).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    for (const [bytes, size] of [[await aPicture(), [40, 20]], [turned, [20, 40]]] as const) {
      const { sha256 } = await storePicture({ name: 'kaart.png', bytes })
      const { exif, xmp, iptc, orientation, width, height } = await sharp(storedFilePath(sha256)).metadata()
      expect({ exif, xmp, iptc, orientation }).toEqual({})
      expect([width, height]).toEqual(size)
    }
  })

  test('is no drawing with scripts, no program with another name, no broken file', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2_000)])
    for (const bytes of [svg, program]) await expect(storePicture({ name: 'kaart.png', bytes })).rejects.toMatchObject({ status: 415, key: 'desk:picture.wrongType' })
    await expect(storePicture({ name: 'kaart.png', bytes: (await aPicture()).subarray(0, 60) })).rejects.toMatchObject({ status: 415 })
    await expect(storePicture({ name: 'kaart.png', bytes: Buffer.alloc(11_000_000) })).rejects.toMatchObject({ status: 413 })
  })
})
