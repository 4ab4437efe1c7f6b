package dev.rapporteur.resolve;

import dev.rapporteur.model.Authority;

/**
 * The authority as the rules ask it.
 *
 * @param nicknames given names that stand for each other
 * @param geography countries and places
 * @param titles ways to call an office
 * @param organizations ways to call an organization or group
 * @param authority the whole
 */
record Knowledge(
        Nicknames nicknames,
        Geography geography,
        OfficeTitle titles,
        OrganizationNames organizations,
        Authority authority) {
    static Knowledge of(Authority authority) {
        Geography geography = new Geography(authority.countries());
        return new Knowledge(
                new Nicknames(authority.nicknames()),
                geography,
                new OfficeTitle(authority.offices()),
                new OrganizationNames(authority.organizations(), geography),
                authority);
    }
}
