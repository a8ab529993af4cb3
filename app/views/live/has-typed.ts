/** Whether something in a form within differs from what it started with. What saves itself does not count. */
export const hasTyped = (element: HTMLElement): boolean =>
  [...element.querySelectorAll<HTMLElement>('input, textarea, select')].filter((field) => field.closest('[data-saves-itself]') === null).some(isChanged)

const isChanged = (field: HTMLElement): boolean => {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (field instanceof HTMLSelectElement) return [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected) && field.selectedIndex > 0
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false
  return field.type === 'checkbox' || field.type === 'radio' ? field.checked !== field.defaultChecked : field.value !== field.defaultValue
}
