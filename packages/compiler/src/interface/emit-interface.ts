import type { ComponentContract } from '@pantograph/contract';
import { describeFields } from './describe-type.js';

/** Emit the props of a component as a plain interface. */
export function emitInterface(name: string, contract: ComponentContract): string {
  return `/** ${contract.description} */\nexport interface ${name} {\n${describeFields(contract.props.shape)}}\n`;
}
