import { FieldLabel as FieldLabel_924a630cfabf67637003946b41836c8c } from '../../../admin/document/field-label.tsx'
import { FieldHelp as FieldHelp_f1a1ce2b5db85c5acef4d80b5784ebe4 } from '../../../admin/document/field-help.tsx'
import { LineField as LineField_51c30f236e1125d1cd312d5ddb30bb50 } from '../../../admin/document/line-field.tsx'
import { SectionLabel as SectionLabel_5bdcef345eee8bc27045c4ee2debb589 } from '../../../admin/document/section-label.tsx'
import { EntryLabel as EntryLabel_836538675af78cd0764a8ed200eb488e } from '../../../admin/document/entry-label.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_f94d3a2eb48b3dcb9c7ae45f7944ec5f } from '../../../rich-text/paste-feature-client.tsx'
import { LiveTextFeatureClient as LiveTextFeatureClient_c115bcbebf3113bcb1296f4f5724f876 } from '../../../rich-text/live-text-feature-client.tsx'
import { KeysFeatureClient as KeysFeatureClient_c69916cdf038e0a7600b59c5a2263f91 } from '../../../rich-text/keys-feature-client.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Nothing as Nothing_68b7eb6b99b97e1bc94e4c5c245a74fa } from '../../../admin/document/nothing.tsx'
import { SectionsHelp as SectionsHelp_74ce53c9606c0db520286e83c56ad5d6 } from '../../../admin/document/sections-help.tsx'
import { SectionsDiff as SectionsDiff_6afb4cd6dbea8223e36bbe66222b0439 } from '../../../admin/versions/sections-diff.tsx'
import { ChoiceField as ChoiceField_75662db896f688a1683beb5997cf5eea } from '../../../admin/choice-field.tsx'
import { ChangesPanel as ChangesPanel_9ba9007f437ac0e6c525e1ff6f87ba46 } from '../../../admin/document/changes-panel.tsx'
import { LanguagesPanel as LanguagesPanel_979dd0d2df99afdc5f5f1f79b9b33125 } from '../../../admin/document/languages-panel.tsx'
import { CommentsField as CommentsField_4277a85e4ee16ae24d32183aa3ff4890 } from '../../../admin/comments/comments-field.tsx'
import { LinksField as LinksField_7689f09f54067c4d26a6a2076efb73a1 } from '../../../admin/preview/links-field.tsx'
import { UsesPanel as UsesPanel_37cca96610cd9e2ab48c0bc5dcf408e1 } from '../../../admin/document/uses-panel.tsx'
import { HistoryPanel as HistoryPanel_73c6b6a0e7ce2f7835e70fcec0bcf10c } from '../../../admin/document/history-panel.tsx'
import { BrandField as BrandField_d87ae3f8542a5c43ec1466f56c04629d } from '../../../admin/document/brand-field.tsx'
import { WorkflowBar as WorkflowBar_aaa6d99d99f267efb18c4ab8e51878a4 } from '../../../admin/document/workflow-bar.tsx'
import { PreviewControl as PreviewControl_55e66642a4f01c1c8d4263eebebba23b } from '../../../admin/preview/preview-of-document.tsx'
import { SaveButton as SaveButton_311339c5e2b5b75a6ff0d44473313f33 } from '../../../admin/document/save-button.tsx'
import { VersionList as VersionList_ffe0793d170ff535075a9672156625bc } from '../../../admin/versions/version-list.tsx'
import { PreviewOfDocument as PreviewOfDocument_55e66642a4f01c1c8d4263eebebba23b } from '../../../admin/preview/preview-of-document.tsx'
import { ChangesView as ChangesView_a0879719043f78eb4dd7ebbb38434621 } from '../../../admin/preview/changes-view.tsx'
import { DocumentList as DocumentList_ad3d4480805fbe9d69b53769cfac73f2 } from '../../../admin/lists/document-list.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BriefField as BriefField_d4e9e3abdc3795166a3a52ef5fbecfa8 } from '../../../admin/brief/brief-field.tsx'
import { MakePanel as MakePanel_054e51dd76c8fc901aec00a71169accf } from '../../../admin/brief/make-panel.tsx'
import { NewName as NewName_2f20fc0a4f16c00787d0c1171eb6b6dc } from '../../../admin/document/new-name.tsx'
import { PlainList as PlainList_257245dc827fd0b390311b02d14e4c4b } from '../../../admin/lists/plain-list.tsx'
import { PictureFile as PictureFile_87c94c15944f74e92dc5499b3eac45dc } from '../../../admin/document/picture-file.tsx'
import { LeadView as LeadView_8b02bb50c62f5b9b7f38bb1bb3059da9 } from '../../../admin/leads/lead-view.tsx'
import { LeadList as LeadList_178117ac0161d674fe726a115235f947 } from '../../../admin/leads/lead-list.tsx'
import { WebhookPanel as WebhookPanel_ac0ed45ea9878cea4674f3d4dcac3548 } from '../../../webhooks/webhook-panel.tsx'
import { PersonMark as PersonMark_ea633efba85ad6415e67c6e18e8380b1 } from '../../../admin/brand/person-mark.tsx'
import { Navigation as Navigation_195a3e1ecbce5234788e34e7d00d4f52 } from '../../../admin/navigation/navigation.tsx'
import { Mark as Mark_2f43c9176433e55a3fce2f5635adaa6e } from '../../../admin/brand/mark.tsx'
import { Logo as Logo_6cade45d942a9803030ae3d836828642 } from '../../../admin/brand/logo.tsx'
import { LanguageMenu as LanguageMenu_9ccb8158a78131933b3f79f716b9fcb2 } from '../../../admin/languages/language-menu.tsx'
import { Welcome as Welcome_1b331b7e9a173809a04bcc6ccd584b3f } from '../../../admin/brand/welcome.tsx'
import { ControlNames as ControlNames_4b55a12cd9bb4e0271069d73d0edac30 } from '../../../admin/names/control-names.tsx'
import { AnswersInPlace as AnswersInPlace_32e0aa85e4330860252958a47dd50638 } from '../../../admin/document/answers-in-place.tsx'
import { SignIn as SignIn_352e23c080e345d3c5270ea12092f6f3 } from '../../../admin/brand/sign-in.tsx'
import { Desk as Desk_7468d327ffe8c58989f83fff9b0fca4b } from '../../../admin/desk/desk.tsx'
import { CalendarView as CalendarView_61b6a6b4573cd7c1524e713c73021860 } from '../../../admin/calendar/calendar.tsx'
import { TemplatesView as TemplatesView_2859ae488e0f3153f81ad379f7c19df0 } from '../../../admin/templates/templates-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/document/field-label.tsx#FieldLabel": FieldLabel_924a630cfabf67637003946b41836c8c,
  "/admin/document/field-help.tsx#FieldHelp": FieldHelp_f1a1ce2b5db85c5acef4d80b5784ebe4,
  "/admin/document/line-field.tsx#LineField": LineField_51c30f236e1125d1cd312d5ddb30bb50,
  "/admin/document/section-label.tsx#SectionLabel": SectionLabel_5bdcef345eee8bc27045c4ee2debb589,
  "/admin/document/entry-label.tsx#EntryLabel": EntryLabel_836538675af78cd0764a8ed200eb488e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/rich-text/paste-feature-client.tsx#PasteFeatureClient": PasteFeatureClient_f94d3a2eb48b3dcb9c7ae45f7944ec5f,
  "/rich-text/live-text-feature-client.tsx#LiveTextFeatureClient": LiveTextFeatureClient_c115bcbebf3113bcb1296f4f5724f876,
  "/rich-text/keys-feature-client.tsx#KeysFeatureClient": KeysFeatureClient_c69916cdf038e0a7600b59c5a2263f91,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/document/nothing.tsx#Nothing": Nothing_68b7eb6b99b97e1bc94e4c5c245a74fa,
  "/admin/document/sections-help.tsx#SectionsHelp": SectionsHelp_74ce53c9606c0db520286e83c56ad5d6,
  "/admin/versions/sections-diff.tsx#SectionsDiff": SectionsDiff_6afb4cd6dbea8223e36bbe66222b0439,
  "/admin/choice-field.tsx#ChoiceField": ChoiceField_75662db896f688a1683beb5997cf5eea,
  "/admin/document/changes-panel.tsx#ChangesPanel": ChangesPanel_9ba9007f437ac0e6c525e1ff6f87ba46,
  "/admin/document/languages-panel.tsx#LanguagesPanel": LanguagesPanel_979dd0d2df99afdc5f5f1f79b9b33125,
  "/admin/comments/comments-field.tsx#CommentsField": CommentsField_4277a85e4ee16ae24d32183aa3ff4890,
  "/admin/preview/links-field.tsx#LinksField": LinksField_7689f09f54067c4d26a6a2076efb73a1,
  "/admin/document/uses-panel.tsx#UsesPanel": UsesPanel_37cca96610cd9e2ab48c0bc5dcf408e1,
  "/admin/document/history-panel.tsx#HistoryPanel": HistoryPanel_73c6b6a0e7ce2f7835e70fcec0bcf10c,
  "/admin/document/brand-field.tsx#BrandField": BrandField_d87ae3f8542a5c43ec1466f56c04629d,
  "/admin/document/workflow-bar.tsx#WorkflowBar": WorkflowBar_aaa6d99d99f267efb18c4ab8e51878a4,
  "/admin/preview/preview-of-document.tsx#PreviewControl": PreviewControl_55e66642a4f01c1c8d4263eebebba23b,
  "/admin/document/save-button.tsx#SaveButton": SaveButton_311339c5e2b5b75a6ff0d44473313f33,
  "/admin/versions/version-list.tsx#VersionList": VersionList_ffe0793d170ff535075a9672156625bc,
  "/admin/preview/preview-of-document.tsx#PreviewOfDocument": PreviewOfDocument_55e66642a4f01c1c8d4263eebebba23b,
  "/admin/preview/changes-view.tsx#ChangesView": ChangesView_a0879719043f78eb4dd7ebbb38434621,
  "/admin/lists/document-list.tsx#DocumentList": DocumentList_ad3d4480805fbe9d69b53769cfac73f2,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/brief/brief-field.tsx#BriefField": BriefField_d4e9e3abdc3795166a3a52ef5fbecfa8,
  "/admin/brief/make-panel.tsx#MakePanel": MakePanel_054e51dd76c8fc901aec00a71169accf,
  "/admin/document/new-name.tsx#NewName": NewName_2f20fc0a4f16c00787d0c1171eb6b6dc,
  "/admin/lists/plain-list.tsx#PlainList": PlainList_257245dc827fd0b390311b02d14e4c4b,
  "/admin/document/picture-file.tsx#PictureFile": PictureFile_87c94c15944f74e92dc5499b3eac45dc,
  "/admin/leads/lead-view.tsx#LeadView": LeadView_8b02bb50c62f5b9b7f38bb1bb3059da9,
  "/admin/leads/lead-list.tsx#LeadList": LeadList_178117ac0161d674fe726a115235f947,
  "/webhooks/webhook-panel.tsx#WebhookPanel": WebhookPanel_ac0ed45ea9878cea4674f3d4dcac3548,
  "/admin/brand/person-mark.tsx#PersonMark": PersonMark_ea633efba85ad6415e67c6e18e8380b1,
  "/admin/navigation/navigation.tsx#Navigation": Navigation_195a3e1ecbce5234788e34e7d00d4f52,
  "/admin/brand/mark.tsx#Mark": Mark_2f43c9176433e55a3fce2f5635adaa6e,
  "/admin/brand/logo.tsx#Logo": Logo_6cade45d942a9803030ae3d836828642,
  "/admin/languages/language-menu.tsx#LanguageMenu": LanguageMenu_9ccb8158a78131933b3f79f716b9fcb2,
  "/admin/brand/welcome.tsx#Welcome": Welcome_1b331b7e9a173809a04bcc6ccd584b3f,
  "/admin/names/control-names.tsx#ControlNames": ControlNames_4b55a12cd9bb4e0271069d73d0edac30,
  "/admin/document/answers-in-place.tsx#AnswersInPlace": AnswersInPlace_32e0aa85e4330860252958a47dd50638,
  "/admin/brand/sign-in.tsx#SignIn": SignIn_352e23c080e345d3c5270ea12092f6f3,
  "/admin/desk/desk.tsx#Desk": Desk_7468d327ffe8c58989f83fff9b0fca4b,
  "/admin/calendar/calendar.tsx#CalendarView": CalendarView_61b6a6b4573cd7c1524e713c73021860,
  "/admin/templates/templates-view.tsx#TemplatesView": TemplatesView_2859ae488e0f3153f81ad379f7c19df0,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
