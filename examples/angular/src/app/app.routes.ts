import type { Routes } from '@angular/router';
import { Berths } from './berths';
import { Request } from './request';

export const routes: Routes = [
  { path: '', component: Request },
  { path: 'berths', component: Berths },
];
