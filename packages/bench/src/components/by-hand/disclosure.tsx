import { type ComponentPropsWithRef, useEffect, useState } from 'react';
import { classNames } from './class-names.ts';

interface DisclosureProps extends ComponentPropsWithRef<'details'> {
  summary: string;
  onOpenChange?: (open: boolean) => void;
}

export function Disclosure({
  summary,
  open = false,
  onOpenChange,
  onToggle,
  className,
  children,
  ...rest
}: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(open);
  useEffect(() => setIsOpen(open), [open]);
  return (
    <details
      {...rest}
      className={classNames('pg-disclosure', className)}
      open={isOpen}
      onToggle={(event) => {
        onToggle?.(event);
        const next = event.currentTarget.open;
        setIsOpen(next);
        // A details element that starts open tells so too.
        if (next !== isOpen) onOpenChange?.(next);
      }}
    >
      <summary className="pg-disclosure__summary">{summary}</summary>
      <div className="pg-disclosure__content">{children}</div>
    </details>
  );
}
