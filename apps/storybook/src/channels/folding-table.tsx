import { type FieldRole, fieldRoles, roleUses } from '@pantograph/channels';
import { sections } from '@pantograph/components';
import { channelViews } from './channel-views.js';

/** What of a section folds to which channel, and as what, from the roles of its contract. */
export function FoldingTable({ section }: { section: string }) {
  const contract = sections[section];
  if (!contract) return null;
  const fields = fieldRoles(contract);
  const columns = channelViews.flatMap(({ id, label }) => {
    const use = id in roleUses ? roleUses[id as keyof typeof roleUses] : undefined;
    return use ? [{ id, label, use }] : [];
  });
  const isFirst = ({ path, role }: FieldRole) =>
    path === (mainAction(fields, role) ?? fields.find((field) => field.role === role))?.path;
  return (
    <section className="channel" data-channel="folding" data-state="made">
      <header className="channel__head">
        <h2>What folds to where</h2>
        <p>From the roles of its contract. Where there is room for one thought, the first of each role is taken.</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
      <section className="folding" aria-label="What folds to where" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Role</th>
              {columns.map(({ id, label }) => (
                <th scope="col" key={id}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.path}>
                <th scope="row">
                  {field.label} <code>{field.path}</code>
                </th>
                <td>{field.role}</td>
                {columns.map(({ id, use }) => {
                  const isTaken = use.every.includes(field.role) || isFirst(field);
                  const as = isTaken ? use.as[field.role] : undefined;
                  return <td key={id}>{as ?? <span className="folding__none">–</span>}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** What a section is for is its main action, wherever its contract has it. */
function mainAction(fields: readonly FieldRole[], role: string): FieldRole | undefined {
  return role === 'action' ? fields.find(({ path }) => path === 'primary') : undefined;
}
