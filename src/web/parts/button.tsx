import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './button.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one thing to do here; `quiet`: beside others; `danger`: takes something away. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly small?: boolean;
  readonly icon?: IconName;
  /** The key that does the same, shown beside the word. */
  readonly hint?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ kind = 'plain', small, icon, hint, className, children, ...rest }: ButtonProps) {
  const classes = ['button', `button-${kind}`, small && 'button-small', className].filter(Boolean).join(' ');
  return (
    <button type="button" {...rest} className={classes}>
      {icon && <Icon name={icon} size={small ? 15 : 18} />}
      {children}
      {hint && <kbd>{hint}</kbd>}
    </button>
  );
}
