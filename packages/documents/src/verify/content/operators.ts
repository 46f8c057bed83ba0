/** Every operator of ISO 32000-1, annex A. */
export const OPERATORS: ReadonlySet<string> = new Set(
  (
    "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q " +
    "re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \""
  ).split(" "),
);

/** Operators that leave something on the page. */
export const PAINTING: ReadonlySet<string> = new Set("b B b* B* f F f* s S sh EI Tj TJ ' \"".split(" "));

/** Colours of a device that need no resource. */
export const DEVICE_COLOURS: ReadonlyMap<string, string> = new Map([
  ["RG", "DeviceRGB"],
  ["rg", "DeviceRGB"],
  ["G", "DeviceGray"],
  ["g", "DeviceGray"],
  ["K", "DeviceCMYK"],
  ["k", "DeviceCMYK"],
]);

/** Short names of colour spaces in inline images. */
export const SHORT_SPACES: ReadonlyMap<string, string> = new Map([
  ["G", "DeviceGray"],
  ["RGB", "DeviceRGB"],
  ["CMYK", "DeviceCMYK"],
  ["I", "Indexed"],
]);
