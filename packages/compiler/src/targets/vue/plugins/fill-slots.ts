import { createMitosisNode } from '@builder.io/mitosis/lib/helpers/create-mitosis-node.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Fill named slots of other components: `icon={<svg />}` becomes `<template v-slot:icon>`. Mitosis's generator for Vue
 * leaves them out.
 *
 * @see https://github.com/BuilderIO/mitosis/issues/1097
 */
export const fillSlots: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    const slots = Object.entries(node.slots ?? {});
    node.slots = {};
    for (const [name, children] of slots) {
      delete node.bindings[name];
      node.children.push(createMitosisNode({ name: 'template', properties: { [`v-slot:${name}`]: '' }, children }));
    }
  });
};
