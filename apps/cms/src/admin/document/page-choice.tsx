'use client';

import { useFormFields } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { askCms } from '../ask-cms.ts';
import { useSubject } from './use-subject.ts';

interface Listed {
  docs: { id: string; key: string; title?: string }[];
}

/** Choose a page of the same brand, other than the one that is edited. Its value is a reference, such as `page:home`. */
export function PageChoice({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const brand = useFormFields(([fields]) => String(fields.brand?.value ?? ''));
  const { document: own, locale } = useSubject();
  const [pages, setPages] = useState<Listed['docs']>([]);
  const id = useId();
  useEffect(() => {
    const query = new URLSearchParams({
      'where[brand][equals]': brand,
      locale,
      depth: '0',
      limit: '500',
      sort: 'title',
    });
    query.set('select[title]', 'true');
    query.set('select[key]', 'true');
    void askCms<Listed>('GET', `/pages?${query}`).then(({ body }) => setPages(body?.docs ?? []));
  }, [brand, locale]);
  return (
    <div className="document-choices__detail">
      <label htmlFor={id}>Page</label>
      <select className="pg-input" id={id} value={value} onChange={(event) => onChange(event.target.value)} required>
        <option value="">Choose a page</option>
        {pages
          .filter((page) => page.id !== own)
          .map((page) => (
            <option key={page.id} value={`page:${page.key}`}>
              {page.title ?? page.key}
            </option>
          ))}
      </select>
    </div>
  );
}
