import type { JsonObject } from "@formulyar/core";

/** What the application knows already; the rest is filled in by the person. */
export const knownData: JsonObject = {
  filedBy: "self",
  person: {
    name: { middleName: "Петровна" },
    birthDate: "1990-05-15",
    identityDocument: {
      kind: "passportRf",
      series: "99 00",
      number: "000001",
      issuedOn: "2015-06-01",
      issuedBy: "Отдел выдачи паспортов «Образец»",
    },
    residence: { locality: "г. Образцов", house: "1" },
    contact: { phone: "+79000000000" },
  },
  desiredProviders: ["Поставщик социальных услуг «Образец-1»"],
  livingForm: "individual",
  circumstances: { lossOfSelfCare: "+", noCareByRelatives: "+" },
  currentLiving: "family",
  trainedInFlat: "yes",
  attachments: { identity: true, need: true, medical: true },
};
