package golden.petstore;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.RequestBody;
import golden.petstore.model.Conflict;
import golden.petstore.model.NewPet;
import golden.petstore.model.Pet;
import golden.petstore.model.UpdatePetRequest;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations on pets. Get this from {@link PetShopClient#pets()}. */
@Generated("ampersand-codegen")
public final class PetsClient {
    private final ApiHttp http;

    PetsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * List the animals.
     *
     * <p>Returns them in the order of their arrival.
     *
     * @apiNote {@code GET /pets}
     * @return the animals
     */
    public List<Pet> list() {
        return listCall(params -> {}).execute();
    }

    /** {@link #list()} with optional parameters, which {@code params} sets. */
    public List<Pet> list(Consumer<ListPetsParams> params) {
        return listCall(params).execute();
    }

    /** {@link #list()} as a call that is yet to be made. */
    public ApiCall<List<Pet>> listCall() {
        return listCall(params -> {});
    }

    /** {@link #list(Consumer)} as a call that is yet to be made. */
    public ApiCall<List<Pet>> listCall(Consumer<ListPetsParams> params) {
        ListPetsParams values = new ListPetsParams();
        params.accept(values);
        return http.get("/pets")
                .header("X-Trace", values.xTrace)
                .query("status", values.status)
                .query("label", values.label)
                .query("order by", values.orderBy)
                .query("limit", values.limit)
                .auth("shopKey")
                .returns(JsonCodecs.list(Pet.CODEC));
    }

    /**
     * Take an animal in.
     *
     * @apiNote {@code POST /pets}
     * @return the animal as it was taken in
     */
    public Pet create(NewPet request) {
        return createCall(request, params -> {}).execute();
    }

    /** {@link #create(NewPet)} with optional parameters, which {@code params} sets. */
    public Pet create(NewPet request, Consumer<CreatePetParams> params) {
        return createCall(request, params).execute();
    }

    /** {@link #create(NewPet)} as a call that is yet to be made. */
    public ApiCall<Pet> createCall(NewPet request) {
        return createCall(request, params -> {});
    }

    /** {@link #create(NewPet, Consumer)} as a call that is yet to be made. */
    public ApiCall<Pet> createCall(NewPet request, Consumer<CreatePetParams> params) {
        CreatePetParams values = new CreatePetParams();
        params.accept(values);
        return http.post("/pets")
                .header("X-Trace", values.xTrace)
                .body(request, "application/json", NewPet.CODEC)
                .auth("shopKey")
                .problem(409, Conflict.CODEC)
                .returns(Pet.CODEC);
    }

    /**
     * Look at one animal.
     *
     * @apiNote {@code GET /pets/{petId}}
     * @param petId the number on the collar
     * @return the animal
     */
    public Pet get(Long petId) {
        return getCall(petId).execute();
    }

    /** {@link #get(Long)} as a call that is yet to be made. */
    public ApiCall<Pet> getCall(Long petId) {
        return http.get("/pets/{petId}")
                .path("petId", petId)
                .auth("shopKey").auth("bearerToken")
                .returns(Pet.CODEC);
    }

    /**
     * Change an animal's entry.
     *
     * @apiNote {@code PATCH /pets/{petId}}
     * @param petId the number on the collar
     * @return the animal after the change
     */
    public Pet update(Long petId) {
        return updateCall(petId, params -> {}).execute();
    }

    /** {@link #update(Long)} with optional parameters, which {@code params} sets. */
    public Pet update(Long petId, Consumer<UpdatePetParams> params) {
        return updateCall(petId, params).execute();
    }

    /** {@link #update(Long)} as a call that is yet to be made. */
    public ApiCall<Pet> updateCall(Long petId) {
        return updateCall(petId, params -> {});
    }

    /** {@link #update(Long, Consumer)} as a call that is yet to be made. */
    public ApiCall<Pet> updateCall(Long petId, Consumer<UpdatePetParams> params) {
        UpdatePetParams values = new UpdatePetParams();
        params.accept(values);
        return http.patch("/pets/{petId}")
                .path("petId", petId)
                .body(values.request, "application/json", UpdatePetRequest.CODEC)
                .auth("shopKey", "bearerToken")
                .returns(Pet.CODEC);
    }

    /**
     * Remove an animal's entry.
     *
     * @apiNote {@code DELETE /pets/{petId}}
     * @param petId the number on the collar
     * @param xReason why it goes
     */
    public void delete(Long petId, String xReason) {
        deleteCall(petId, xReason).execute();
    }

    /** {@link #delete(Long, String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> deleteCall(Long petId, String xReason) {
        return http.delete("/pets/{petId}")
                .path("petId", petId)
                .header("X-Reason", xReason)
                .auth("shopKey")
                .returnsNothing();
    }

    /**
     * Describe an animal in words.
     *
     * @apiNote {@code GET /pets/{petId}/description}
     * @return the description
     */
    public String describe(Long petId) {
        return describeCall(petId, params -> {}).execute();
    }

    /** {@link #describe(Long)} with optional parameters, which {@code params} sets. */
    public String describe(Long petId, Consumer<DescribePetParams> params) {
        return describeCall(petId, params).execute();
    }

    /** {@link #describe(Long)} as a call that is yet to be made. */
    public ApiCall<String> describeCall(Long petId) {
        return describeCall(petId, params -> {});
    }

    /** {@link #describe(Long, Consumer)} as a call that is yet to be made. */
    public ApiCall<String> describeCall(Long petId, Consumer<DescribePetParams> params) {
        DescribePetParams values = new DescribePetParams();
        params.accept(values);
        return http.get("/pets/{petId}/description")
                .path("petId", petId)
                .header("Accept-Language", values.acceptLanguage)
                .returnsText();
    }

    /**
     * Fetch the photo.
     *
     * @apiNote {@code GET /pets/{petId}/photo}
     * @return the photo
     */
    public byte[] getPhoto(Long petId) {
        return getPhotoCall(petId).execute();
    }

    /** {@link #getPhoto(Long)} as a call that is yet to be made. */
    public ApiCall<byte[]> getPhotoCall(Long petId) {
        return http.get("/pets/{petId}/photo")
                .path("petId", petId)
                .auth("shopKey")
                .header("Accept", "image/png, application/problem+json, */*;q=0.5")
                .returnsBytes();
    }

    /**
     * Replace the photo.
     *
     * @apiNote {@code PUT /pets/{petId}/photo}
     */
    public void putPhoto(Long petId, RequestBody request) {
        putPhotoCall(petId, request).execute();
    }

    /** {@link #putPhoto(Long, RequestBody)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> putPhotoCall(Long petId, RequestBody request) {
        return http.put("/pets/{petId}/photo")
                .path("petId", petId)
                .body(request, "image/png")
                .auth("shopKey")
                .returnsNothing();
    }
}
