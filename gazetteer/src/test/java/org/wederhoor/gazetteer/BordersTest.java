package org.wederhoor.gazetteer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What keeps the builder apart from readings and from the network. */
@AnalyzeClasses(packages = "org.wederhoor.gazetteer", importOptions = DoNotIncludeTests.class)
class BordersTest {
    @ArchTest
    static final ArchRule NO_NETWORK =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..");

    @ArchTest
    static final ArchRule THE_BUILDER_KNOWS_PLACES_ALONE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.wederhoor.app..", "..reading.syntax..", "..reading.event..", "..reading.party..");

    @ArchTest
    static final ArchRule DUMPS_AND_NAMES_KNOW_NOTHING_OF_PLACES = noClasses()
            .that()
            .resideInAnyPackage("..gazetteer.dump..", "..gazetteer.name..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..gazetteer.place..", "..gazetteer.index..");
}
