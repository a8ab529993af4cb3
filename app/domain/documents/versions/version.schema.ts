import { z } from 'zod'
import { requiredText } from '../../text.schema'

/** What a version is called by who keeps it. */
export const versionSchema = z.object({ note: requiredText(200) })
