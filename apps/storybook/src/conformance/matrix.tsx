import { useMemo, useState } from 'react';
import './matrix.css';
import { type Matrix as Arranged, type MatrixComponent, matrixOf } from './matrix-of.js';
import type { Row } from './report.js';
import { ResultMark } from './result-mark.js';
import { Scroller } from './scroller.js';

/** Shows what was proved of every component in every target, and why where it failed. */
export function Matrix({ rows }: { rows: readonly Row[] }) {
  const matrix = useMemo(() => matrixOf(rows), [rows]);
  const failed = rows.filter(({ result }) => result === 'failed').length;
  return (
    <article className="matrix">
      <h1>Conformance</h1>
      {rows.length === 0 ? (
        <p className="matrix__lead">
          Nothing was proved on this machine yet. Run <code>npm run test:conformance</code>, then open this page again.
        </p>
      ) : (
        <>
          <p className="matrix__lead">
            The same behaviours of every component, proved in a real browser in each of {matrix.targets.length} targets.{' '}
            <strong>
              {failed === 0
                ? `All ${rows.length.toLocaleString('en')} hold.`
                : `${failed.toLocaleString('en')} of ${rows.length.toLocaleString('en')} fail.`}
            </strong>
          </p>
          <Overview matrix={matrix} />
          {matrix.components.map((component) => (
            <Behaviours key={component.name} component={component} targets={matrix.targets} />
          ))}
        </>
      )}
    </article>
  );
}

function Overview({ matrix: { targets, components } }: { matrix: Arranged }) {
  return (
    <Scroller label="Behaviours by component and target">
      <table>
        <Head first="Component" targets={targets} />
        <tbody>
          {components.map(({ name, behaviours }) => (
            <tr key={name}>
              <th scope="row">
                <a href={`#${name}`}>{name}</a>
              </th>
              {targets.map((target) => (
                <td key={target}>
                  <Count results={behaviours.flatMap(({ results }) => results.get(target) ?? [])} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function Count({ results }: { results: readonly Row[] }) {
  const passed = results.filter(({ result }) => result === 'passed').length;
  if (results.length === 0) return <ResultMark row={undefined} />;
  if (passed === results.length) return passed;
  return (
    <span className="matrix__mark matrix__mark--failed">
      {passed} of {results.length}
    </span>
  );
}

function Behaviours({
  component: { name, behaviours },
  targets,
}: {
  component: MatrixComponent;
  targets: readonly string[];
}) {
  const reasons = behaviours.flatMap(({ results }) =>
    [...results.values()].filter(({ result }) => result === 'failed'),
  );
  // Thousands of cells that nobody looks at yet would keep the page from being drawn.
  const [isOpen, setOpen] = useState(reasons.length > 0);
  return (
    <details
      id={name}
      className="matrix__component"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>{name}</h2>
        <span>
          {behaviours.length} {behaviours.length === 1 ? 'behaviour' : 'behaviours'}
        </span>
      </summary>
      {reasons.map(({ target, behaviour, reason }) => (
        <p key={`${target} ${behaviour}`} className="matrix__reason">
          <strong>
            {target}: {behaviour}
          </strong>
          <code>{reason}</code>
        </p>
      ))}
      {/* A link leads to it, and browsers open the details around what a link leads to. */}
      <div id={name}>
        {isOpen && (
          <Scroller label={`Behaviours of ${name}`}>
            <table>
              <Head first="Behaviour" targets={targets} />
              <tbody>
                {behaviours.map((behaviour) => (
                  <tr key={behaviour.name}>
                    <th scope="row">{behaviour.name}</th>
                    {targets.map((target) => (
                      <td key={target}>
                        <ResultMark row={behaviour.results.get(target)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
        )}
      </div>
    </details>
  );
}

function Head({ first, targets }: { first: string; targets: readonly string[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {targets.map((target) => (
          <th key={target} scope="col">
            {target}
          </th>
        ))}
      </tr>
    </thead>
  );
}
