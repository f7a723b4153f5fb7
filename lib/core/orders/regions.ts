import { areaList } from '@vant/area-data'

/** Where an address begins: official names as far as they could be read, and what is left after them. */
export interface Region {
  readonly province?: string
  readonly city?: string
  readonly district?: string
  /** The address after the region. */
  readonly rest: string
}

interface Place {
  readonly code: string
  readonly name: string
  readonly short: string
}

const SUFFIX =
  /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市|地区|盟|林区|[一-龥]{1,9}族自治[州县旗]|蒙古自治州|自治[州县旗]|区|县|旗)$/

function readPlaces(list: Readonly<Record<string, string>>): Place[] {
  return Object.entries(list)
    .map(([code, name]) => ({ code, name, short: shorten(name) }))
    .filter((place) => place.name.length > 1 && !place.name.includes('直辖'))
}

function shorten(name: string): string {
  const short = name.replace(SUFFIX, '').replace(/(?:维吾尔|蒙古|哈萨克|柯尔克孜)$/, '')
  return short.length >= 2 ? short : name
}

interface Atlas {
  readonly provinces: readonly Place[]
  readonly cities: readonly Place[]
  readonly districts: ReadonlyMap<string, readonly Place[]>
}

let atlas: Atlas | undefined

/** The kept list (@vant/area-data, MIT), indexed on first use. */
function requireAtlas(): Atlas {
  if (atlas !== undefined) return atlas
  const districts = new Map<string, Place[]>()
  for (const place of readPlaces(areaList.county_list)) {
    const key = place.code.slice(0, 2)
    districts.set(key, [...(districts.get(key) ?? []), place])
  }
  atlas = { provinces: readPlaces(areaList.province_list), cities: readPlaces(areaList.city_list), districts }
  return atlas
}

const ROAD_NEXT = /^(?:[东西南北中]{0,2}[一二三四五六七八九十]?(?:路|街|大道|大街|道|巷|桥|广场|大厦))/

/** The longest name of a list that a text begins with; the short form only when no road is called so. */
function findPlace(text: string, places: readonly Place[]): { place: Place; length: number } | undefined {
  let best: { place: Place; length: number } | undefined
  for (const place of places) {
    const length = text.startsWith(place.name) ? place.name.length : shortMatch(text, place)
    if (length > (best?.length ?? 0)) best = { place, length }
  }
  return best
}

function shortMatch(text: string, place: Place): number {
  if (!text.startsWith(place.short)) return 0
  return ROAD_NEXT.test(text.slice(place.short.length)) ? 0 : place.short.length
}

/** Reads province, city and district from the head of a Chinese address; what is not there is left out. */
export function readRegion(address: string): Region {
  const { provinces, cities, districts } = requireAtlas()
  let rest = address.replaceAll(/[\s,\uFF0C]+/g, '').replace(/^中国/, '')
  const province = findPlace(rest, provinces)
  if (province !== undefined) rest = rest.slice(province.length).replace(/^[省市]/, '')
  const inside = (place: Place): boolean =>
    province === undefined || place.code.slice(0, 2) === province.place.code.slice(0, 2)
  const city = findPlace(rest, cities.filter(inside))
  if (city !== undefined && !isOwnDistrict(rest, city)) rest = rest.slice(city.length).replace(/^市/, '')
  const code = (city?.place.code ?? province?.place.code ?? '').slice(0, 2)
  const near = code === '' ? [...districts.values()].flat() : (districts.get(code) ?? [])
  const district = findDistrict(rest, near, city?.place.code)
  if (district !== undefined) rest = rest.slice(district.length)
  const from = (district ?? city)?.place.code.slice(0, 2)
  const known = province?.place ?? provinces.find((place) => place.code.slice(0, 2) === from)
  return {
    ...(known === undefined ? {} : { province: known.name }),
    ...(city === undefined ? {} : { city: city.place.name }),
    ...(district === undefined ? {} : { district: district.place.name }),
    rest,
  }
}

/** 吉林 the city follows 吉林 the province; 南通县 is not 南通. */
function isOwnDistrict(text: string, city: { place: Place; length: number }): boolean {
  return city.length === city.place.short.length && /^[县区旗]/.test(text.slice(city.length))
}

function findDistrict(
  text: string,
  near: readonly Place[],
  city: string | undefined,
): { place: Place; length: number } | undefined {
  const inCity = city === undefined ? near : near.filter((place) => place.code.slice(0, 4) === city.slice(0, 4))
  const whole = inCity.map((place) => ({ ...place, short: place.name }))
  return (
    findPlace(text, whole) ??
    findPlace(
      text,
      near.map((place) => ({ ...place, short: place.name })),
    )
  )
}

/** A province or city named anywhere in a text, as people write it (成都, 浙江杭州); none when a road is called so. */
export function findRegionIn(text: string): Region | undefined {
  for (let index = 0; index < text.length - 1; index += 1) {
    const region = readRegion(text.slice(index))
    if (region.province !== undefined) return region
  }
  return undefined
}
