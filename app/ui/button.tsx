import { forwardRef, type ButtonHTMLAttributes, type MouseEvent } from 'react'
import { ButtonContent, type ButtonContentProps } from './button-content'
import { buttonLook, type ButtonLook, type ButtonSize } from './button-look'

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  ButtonContentProps & { look?: ButtonLook; size?: ButtonSize; full?: boolean }

/** Says what happens. While `pending` it keeps the focus and ignores further presses, which `disabled` would not. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const { look = 'quiet', size = 'normal', full, icon, iconAfter, pending, pendingLabel, children, className, onClick, ...rest } = props

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault()
    else onClick?.(event)
  }

  return (
    <button
      type="submit"
      {...rest}
      ref={ref}
      onClick={press}
      aria-disabled={pending || undefined}
      className={`${buttonLook(look, size, full)} ${className ?? ''}`}
    >
      <ButtonContent look={look} icon={icon} iconAfter={iconAfter} pending={pending} pendingLabel={pendingLabel}>
        {children}
      </ButtonContent>
    </button>
  )
})
