/** Printed document of a new form; fields of the section «Просьба» that it does not name print by themselves. */
export const scaffoldTemplate = `<h1>{{text "heading"}}</h1>
{{line "/lastName" prefix="от" hint="(фамилия)"}}
{{line "/firstName" hint="(имя)"}}
{{line "/birthDate" prefix="Дата рождения:" hint="(число, месяц, год)"}}
{{slot "request"}}
<p>{{date "/filledOn" style="quoted"}}</p>
`;
