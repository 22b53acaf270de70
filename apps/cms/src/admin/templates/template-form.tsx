'use client';

import { useRouter } from 'next/navigation.js';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ask } from '../ask-cms.ts';
import { editAddress } from '../parts/address-of.ts';

interface TemplateChoice {
  name: string;
  label: string;
  description: string;
  /** Labels of the sections that its pages must have, and of those that they may have. */
  needed: string[];
  offered: string[];
}

interface TemplateFormProps {
  templates: TemplateChoice[];
  brands: { id: string; name: string }[];
  /** The brand to begin with. */
  brand: string | undefined;
}

/** Choose a template, name the page, and have it made. All of it works with the keyboard alone. */
export function TemplateForm({ templates, brands, brand: given }: TemplateFormProps) {
  const router = useRouter();
  const [brand, setBrand] = useState(brands.some(({ id }) => id === given) ? given : brands[0]?.id);
  const [name, setName] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [isMaking, setMaking] = useState(false);
  const [isReady, setReady] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Whoever is quicker than the script has chosen and typed already: the fields keep it, and are asked here.
  useEffect(() => {
    const { template, brand: written } = said(form.current);
    if (template !== '') setName(template);
    if (written !== '') setBrand(written);
    setReady(true);
  }, []);
  const chosen = templates.find((template) => template.name === name);

  async function make(event: FormEvent) {
    event.preventDefault();
    const { title } = said(form.current);
    if (!chosen) return setProblem('Choose a template first.');
    if (title === '') return setProblem('Give the page a title. You can change it later.');
    setProblem(undefined);
    setMaking(true);
    try {
      const made = await ask<{ id: string }>('POST', `/templates/${encodeURIComponent(chosen.name)}`, { brand, title });
      router.push(editAddress('pages', made.id));
    } catch (error) {
      setMaking(false);
      setProblem(`${(error as Error).message} Your title is still here.`);
    }
  }

  return (
    <form ref={form} className="pg-templates" onSubmit={make} aria-busy={isMaking}>
      <fieldset className="pg-templates__choices">
        <legend className="pg-unseen">Template</legend>
        {templates.map((template) => (
          <label key={template.name} className="pg-template">
            <input
              type="radio"
              name="template"
              value={template.name}
              onChange={() => setName(template.name)}
              aria-describedby={`template-${template.name}`}
            />
            <span className="pg-template__picture">
              {/* biome-ignore lint/performance/noImgElement: a drawing is small as it is, and scales */}
              <img src={`/thumbnails/${brand}/templates/${template.name}.svg`} alt="" width="480" height="600" />
            </span>
            <span className="pg-template__label">{template.label}</span>
            <span className="pg-template__text" id={`template-${template.name}`}>
              {template.description}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="pg-templates__make">
        <h2>{chosen ? chosen.label : 'Choose a template'}</h2>
        {chosen && (
          <dl className="pg-templates__sections">
            <dt>Always has</dt>
            <dd>{chosen.needed.join(', ')}</dd>
            {chosen.offered.length > 0 && (
              <>
                <dt>May have</dt>
                <dd>{chosen.offered.join(', ')}</dd>
              </>
            )}
          </dl>
        )}
        {brands.length > 1 && (
          <label className="pg-field">
            Brand
            <select name="brand" defaultValue={brand} onChange={({ target }) => setBrand(target.value)}>
              {brands.map(({ id, name: words }) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="pg-field">
          Title
          <input
            type="text"
            name="title"
            maxLength={90}
            autoComplete="off"
            placeholder="What the page says in one line"
          />
        </label>
        <button type="submit" className="pg-button" disabled={isMaking || !isReady}>
          {isMaking ? 'Making the page …' : 'Make the page'}
        </button>
        <p role="status" className="pg-unseen">
          {isMaking ? 'Making the page.' : ''}
        </p>
        {problem && (
          <p role="alert" className="pg-problem">
            {problem}
          </p>
        )}
      </div>
    </form>
  );
}

/** What stands in the fields of a form, each without the spaces around it; empty where there is no such field. */
function said(form: HTMLFormElement | null): { template: string; brand: string; title: string } {
  const data = form ? new FormData(form) : new FormData();
  const read = (name: string) => String(data.get(name) ?? '').trim();
  return { template: read('template'), brand: read('brand'), title: read('title') };
}
