'use client';

import { useEffect, useState } from 'react';
import { askCms } from '../ask-cms.ts';
import type { BriefNode } from './brief-node.ts';
import { FieldFrame } from './field-frame.tsx';
import { RowList } from './row-list.tsx';
import { TextField } from './text-field.tsx';

interface Picture {
  key: string;
  thumbnailURL?: string | null;
  mimeType?: string;
}

interface PicturesProps {
  value: unknown;
  brand: string;
  alt: BriefNode;
  onChange(value: unknown): void;
}

/** The pictures of a campaign, from the brand's own. */
export function PicturesField({ value, brand, alt, onChange }: PicturesProps) {
  const [known, setKnown] = useState<readonly Picture[]>([]);
  useEffect(() => {
    if (!brand) return;
    const query = new URLSearchParams({ 'where[brand][equals]': brand, limit: '500', depth: '0', sort: 'key' });
    void askCms<{ docs: Picture[] }>('GET', `/media?${query}`).then(({ body }) =>
      setKnown((body?.docs ?? []).filter(({ mimeType }) => mimeType?.startsWith('image/'))),
    );
  }, [brand]);
  return (
    <RowList
      path="images"
      label="Pictures"
      help="The first is shown first. Upload others under Pictures; they are offered here."
      entry="Picture"
      rows={Array.isArray(value) ? value : []}
      max={20}
      blank={{}}
      onChange={onChange}
    >
      {(row, index, change) => {
        const picture = (row ?? {}) as { src?: string; alt?: unknown };
        const shown = known.find(({ key }) => `media/${key}` === picture.src);
        const names = known.map(({ key }) => `media/${key}`);
        const all = picture.src === undefined || names.includes(picture.src) ? names : [picture.src, ...names];
        return (
          <div className="brief-picture">
            <span className="brief-picture__shown">
              {/* biome-ignore lint/performance/noImgElement: a small one, as it is stored */}
              {shown?.thumbnailURL && <img src={shown.thumbnailURL} alt="" width="96" height="72" loading="lazy" />}
            </span>
            <div className="brief-picture__fields">
              <FieldFrame path={`images.${index}.src`} label="Picture">
                {(control) => (
                  <select
                    className="pg-input"
                    value={picture.src ?? ''}
                    onChange={({ target }) =>
                      change({ ...picture, src: target.value === '' ? undefined : target.value })
                    }
                    {...control}
                  >
                    <option value="">Choose one</option>
                    {all.map((src) => (
                      <option key={src} value={src}>
                        {src.replace(/^media\//, '')}
                      </option>
                    ))}
                  </select>
                )}
              </FieldFrame>
              {alt.kind === 'text' && (
                <TextField
                  node={{ ...alt, help: 'What it tells to whoever cannot see it.' }}
                  path={`images.${index}.alt`}
                  value={picture.alt === '' ? undefined : picture.alt}
                  onChange={(words) => change({ ...picture, alt: words })}
                />
              )}
            </div>
          </div>
        );
      }}
    </RowList>
  );
}
