import { sections } from '@pantograph/components';
import { templates } from '@pantograph/content';
import type { AdminViewServerProps } from 'payload';
import { may } from '../../access/permissions.ts';
import { personOf } from '../../access/roles.ts';
import { ownBrands } from '../../desk/own-brands.ts';
import { Empty } from '../parts/empty.tsx';
import { Frame } from '../parts/frame.tsx';
import { brandName } from '../parts/names.ts';
import { asked } from '../parts/search-params.ts';
import { TemplateForm } from './template-form.tsx';

/** Where a page begins: the templates, each with a picture and what it is for. */
export function TemplatesView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props;
  const person = personOf(initPageResult.req);
  const own = person ? ownBrands(person) : [];
  const mayWrite = may(person?.role, 'write') && own.length > 0;
  const labelOf = (name: string) => sections[name as keyof typeof sections]?.label ?? name;
  return (
    <Frame {...props} label="New page" path="/admin/templates">
      <main className="pg-view">
        <header className="pg-head">
          <div>
            <h1>New page</h1>
            <p className="pg-head__sub">Choose what the page is for. It begins with an example that you write over.</p>
          </div>
        </header>
        {mayWrite ? (
          <TemplateForm
            brand={asked(searchParams, 'brand')}
            brands={own.map((id) => ({ id, name: brandName(id) }))}
            templates={Object.values(templates).map(({ name, label, description, sections: all }) => ({
              name,
              label,
              description,
              needed: all.filter(({ required }) => required).map(({ section }) => labelOf(section)),
              offered: all.filter(({ required }) => !required).map(({ section }) => labelOf(section)),
            }))}
          />
        ) : (
          <Empty action={{ label: 'See the pages', href: '/admin/collections/pages' }}>
            Writers and brand managers make pages. Ask one of them for a new one.
          </Empty>
        )}
      </main>
    </Frame>
  );
}
