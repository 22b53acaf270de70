'use client';

import { useFormFields } from '@payloadcms/ui';
import { useDocumentState } from './document-state.ts';
import { OnlyDecorates } from './only-decorates.tsx';
import { useSubject } from './use-subject.ts';

interface HelpProps {
  path: string;
  field: { type: string; localized?: boolean };
  /** What helps to fill in the field. */
  help?: string;
  /** Whether it is the alternative text of a picture. */
  isAlternative?: boolean;
}

/** Stands below a field: what helps to fill it in, and, in another language than the first, what stands in that. */
export function FieldHelp({ path, help, isAlternative = false }: HelpProps) {
  const { key, locale } = useSubject();
  const { languages } = useDocumentState(key);
  const isEmpty = useFormFields(([fields]) => {
    const value = fields?.[path]?.value;
    return value === undefined || value === null;
  });
  const isOther = languages !== undefined && locale !== languages.defaultLocale;
  const original = isOther ? languages.originals[path] : undefined;
  const own = languages?.languages.find(({ code }) => code === locale);
  const open = own?.open.find((one) => one.path === path);
  return (
    <div className="field-description document-help">
      {help && <p>{help}</p>}
      {isAlternative && <OnlyDecorates path={path} />}
      {original && (
        <div className="document-original">
          <span className="document-original__language">
            {languages?.languages.find(({ isDefault }) => isDefault)?.label}
            {open?.reason === 'out of date' && <em>changed since this was translated</em>}
            {isEmpty && <em>not translated yet: readers see this</em>}
          </span>
          <p lang={languages?.defaultLocale} dir="auto">
            {original}
          </p>
        </div>
      )}
    </div>
  );
}
