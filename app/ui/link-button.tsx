import { Link, type LinkProps } from '@remix-run/react'
import { ButtonContent, type ButtonContentProps } from './button-content'
import { buttonLook, type ButtonLook, type ButtonSize } from './button-look'

type LinkButtonProps = Omit<LinkProps, 'children'> & Omit<ButtonContentProps, 'pending' | 'pendingLabel'> & {
  look?: ButtonLook
  size?: ButtonSize
  full?: boolean
}

/** Goes somewhere, looks like a button. */
export function LinkButton({ look = 'quiet', size = 'normal', full, icon, iconAfter, children, className, ...link }: LinkButtonProps) {
  return (
    <Link {...link} className={`${buttonLook(look, size, full)} ${className ?? ''}`}>
      <ButtonContent look={look} icon={icon} iconAfter={iconAfter}>
        {children}
      </ButtonContent>
    </Link>
  )
}
