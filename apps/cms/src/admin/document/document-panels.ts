import type { CollectionConfig, UIField } from 'payload';

function panel(name: string, component: string, folder = 'document'): UIField {
  return {
    name,
    type: 'ui',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: `/admin/${folder}/${component}` } },
  };
}

/** What stands beside the form of a document that is reviewed and published. */
export const documentPanels: readonly UIField[] = [
  panel('changesPanel', 'changes-panel.tsx#ChangesPanel'),
  panel('languagesPanel', 'languages-panel.tsx#LanguagesPanel'),
];

/** What lists where a document is used. */
export const usesPanel: UIField = panel('usesPanel', 'uses-panel.tsx#UsesPanel');

/** What makes everything that the brief of a campaign asks for. */
export const makePanel: UIField = panel('makePanel', 'make-panel.tsx#MakePanel', 'brief');

/** Who did what with a document. */
export const historyPanel: UIField = panel('historyPanel', 'history-panel.tsx#HistoryPanel');

type EditComponents = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['edit']>;

/** What stands above the form of a document that is reviewed and published. */
export const documentControls: EditComponents = {
  beforeDocumentControls: ['/admin/document/workflow-bar.tsx#WorkflowBar'],
  SaveButton: '/admin/document/save-button.tsx#SaveButton',
};
