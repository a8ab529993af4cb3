import type { ReactNode } from 'react'
import type { DocumentStatus } from '~/domain/documents/document'
import { Sheet } from '~/ui/sheet'
import { Stamp } from '../minutes/stamp'

/** The paper on the desk, with what it is worth stamped on it. */
export const DeskPaper = ({ status, children }: { status: DocumentStatus; children: ReactNode }) => (
  <div className="desk-paper">
    <Sheet>
      <Stamp status={status} />
      {children}
    </Sheet>
  </div>
)
