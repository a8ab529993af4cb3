import { inertFile } from '~/doors/inert-file.server'
import { memberPage, param } from '~/doors/page.server'
import { readableSubmissionFile } from '~/domain/meetings/submissions/submission.queries.server'

/** A file of a submission, for who may read the submission. */
export const loader = memberPage(async (args) => inertFile(args, await readableSubmissionFile(args.actor, param(args, 'submissionId'), param(args, 'attachmentId')), 'private'))
