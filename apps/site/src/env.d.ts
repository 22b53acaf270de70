/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    view: import('@pantograph/pages').ViewProps;
  }
}
