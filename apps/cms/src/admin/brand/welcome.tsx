import { roles } from '../../access/roles.ts';
import { environment } from '../../environment.ts';
import { demoPassword } from '../../seed/seed-demo.ts';

/** What stands above the form where one signs in; in the demo, who can. */
export function Welcome() {
  return (
    <div className="pg-welcome">
      <h1>Sign in</h1>
      {environment.demo && (
        <div className="pg-welcome__demo">
          <p>
            This is the demo. The password of every account is <code>{demoPassword}</code>.
          </p>
          <ul>
            {Object.keys(roles).map((role) => (
              <li key={role}>
                <code>{role}@pantograph.example</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
