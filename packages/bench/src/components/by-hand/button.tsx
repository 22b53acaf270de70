import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  variant?: 'primary' | 'secondary' | 'quiet';
  size?: 's' | 'm' | 'l';
}

export function Button({ variant = 'primary', size = 'm', type = 'button', className, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      className={classNames('pg-button', className)}
      type={type}
      data-variant={variant}
      data-size={size}
    />
  );
}
