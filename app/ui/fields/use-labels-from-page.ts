import { useEffect, useState } from 'react'

/**
 * The words of each field's label as they stand in the page, by the field's id: for whoever did not pass them.
 * Empty on the server.
 */
export function useLabelsFromPage(fieldIds: string): Record<string, string> {
  const [labels, setLabels] = useState<Record<string, string>>({})
  useEffect(() => {
    const found = fieldIds.split(' ').flatMap((id) => {
      const label = document.querySelector(`label[for="${CSS.escape(id)}"] [data-label], [id="${CSS.escape(id)}"] > legend [data-label]`)
      return label?.textContent ? [[id, label.textContent] as const] : []
    })
    setLabels(Object.fromEntries(found))
  }, [fieldIds])
  return labels
}
