/** The largest picture somebody may send, in bytes: 10 MB. What is kept is smaller. */
export const largestPicture = 10_000_000

/** For the file chooser. */
export const acceptedPictures = '.png,.jpg,.jpeg,.webp,.gif'
