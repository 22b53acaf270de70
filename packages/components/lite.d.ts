import '@builder.io/mitosis/jsx-runtime';

declare module '@builder.io/mitosis/jsx-runtime' {
  namespace JSX {
    /** What stands between a component's tags fills its default slot, which no contract lists among its props. */
    interface IntrinsicAttributes {
      children?: unknown;
    }

    /** Missing in Mitosis 0.14. */
    interface InputHTMLAttributes<T> {
      enterkeyhint?: 'enter' | 'done' | 'go' | 'next' | 'previous' | 'search' | 'send';
    }

    /** Missing in Mitosis 0.14. */
    interface ThHTMLAttributes<T> {
      abbr?: string | undefined;
      scope?: 'col' | 'row' | 'colgroup' | 'rowgroup';
    }

    /** Missing in Mitosis 0.14. */
    interface ButtonHTMLAttributes<T> {
      popovertarget?: string;
      popovertargetaction?: 'show' | 'hide' | 'toggle';
    }

    /** Missing in Mitosis 0.14: of details, dialogs and popovers. */
    interface HTMLAttributes<T> {
      onToggle?: (event: Event & { currentTarget: T }) => void;
    }

    /** Missing in Mitosis 0.14. */
    interface DialogHtmlAttributes<T> {
      onClose?: (event: Event & { currentTarget: T }) => void;
    }
  }
}
