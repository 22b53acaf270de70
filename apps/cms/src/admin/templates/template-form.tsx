'use client';

import { useRouter } from 'next/navigation.js';
import { type FormEvent, useState } from 'react';
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
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isMaking, setMaking] = useState(false);
  const chosen = templates.find((template) => template.name === name);

  async function make(event: FormEvent) {
    event.preventDefault();
    if (!chosen) return setProblem('Choose a template first.');
    if (title.trim() === '') return setProblem('Give the page a title. You can change it later.');
    setProblem(undefined);
    setMaking(true);
    const made = await postTemplate(chosen.name, { brand: brand ?? '', title: title.trim() });
    if ('problem' in made) {
      setMaking(false);
      return setProblem(made.problem);
    }
    router.push(editAddress('pages', made.id));
  }

  return (
    <form className="pg-templates" onSubmit={make} aria-busy={isMaking}>
      <fieldset className="pg-templates__choices">
        <legend className="pg-unseen">Template</legend>
        {templates.map((template) => (
          <label key={template.name} className="pg-template">
            <input
              type="radio"
              name="template"
              value={template.name}
              checked={template.name === name}
              onChange={() => setName(template.name)}
              aria-describedby={`template-${template.name}`}
            />
            <span className="pg-template__picture">
              {/* biome-ignore lint/performance/noImgElement: a drawing is small as it is, and scales */}
              <img src={`/thumbnails/templates/${template.name}.${brand}.svg`} alt="" width="480" height="600" />
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
            <select value={brand} onChange={({ target }) => setBrand(target.value)}>
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
            value={title}
            maxLength={90}
            autoComplete="off"
            placeholder="What the page says in one line"
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
        <button type="submit" className="pg-button" disabled={isMaking}>
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

async function postTemplate(
  name: string,
  body: { brand: string; title: string },
): Promise<{ id: string } | { problem: string }> {
  const lost = 'The CMS does not answer. Your title is still here: try again in a moment.';
  try {
    const response = await fetch(`/api/templates/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { id?: string; errors?: { message: string }[] };
    return answer.id ? { id: answer.id } : { problem: answer.errors?.[0]?.message ?? lost };
  } catch {
    return { problem: lost };
  }
}
