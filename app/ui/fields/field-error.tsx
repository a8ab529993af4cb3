import { CircleAlert } from 'lucide-react'
import { Icon } from '../icon'
import { useErrorText } from './error-text'

/** What is wrong with one field, in words, tied to it by `id`. */
export function FieldError({ id, errors }: { id: string; errors?: string[] }) {
  const errorText = useErrorText()
  if (!errors?.length) return null
  return (
    <div id={id} className="grid gap-0.5 font-semibold text-alarm">
      {errors.map((error) => (
        <p key={error} className="flex gap-1.5">
          <Icon icon={CircleAlert} className="mt-[0.15em]" />
          <span>{errorText(error)}</span>
        </p>
      ))}
    </div>
  )
}
