/* @refresh reload */
import { Route, Router } from '@solidjs/router';
import { render } from 'solid-js/web';
import '@pantograph/solid/css';
import '@pantograph/tokens/brands/tidewater/tokens.css';
import { Berths } from './Berths.tsx';
import { Request } from './Request.tsx';

render(
  () => (
    <Router>
      <Route path="/" component={Request} />
      <Route path="/berths" component={Berths} />
    </Router>
  ),
  document.getElementById('root')!,
);
